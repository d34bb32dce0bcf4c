import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-naskh-arabic/wght.css';
import './tokens.css';
import './app.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { connectAddress } from '../state/address';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Desk } from './Desk';
import { i18n } from './i18n';

const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: 1, refetchOnWindowFocus: false } },
});

export function App() {
  useEffect(() => connectAddress(window), []);
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <Guarded />
      </I18nextProvider>
    </QueryClientProvider>
  );
}

function Guarded() {
  const { t } = useTranslation();
  return (
    <ErrorBoundary message={t('shell.panelFailed')}>
      <Desk />
    </ErrorBoundary>
  );
}
