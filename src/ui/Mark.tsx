/** The wordmark's sign: two standpoints, one thing seen. */
export function Mark() {
  return (
    <svg className="sign" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M2.5 15.5 9 4.5l6.5 11" />
      <circle className="sign-seen" cx="9" cy="3.6" r="2.6" />
      <circle cx="2.5" cy="15.5" r="1.5" />
      <circle cx="15.5" cy="15.5" r="1.5" />
    </svg>
  );
}
