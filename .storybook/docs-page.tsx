import { DocsContainer } from '@storybook/addon-docs/blocks';
import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useSyncExternalStore } from 'react';
import type { PropsWithChildren, ReactElement } from 'react';
import { themes } from 'storybook/theming';

/** A page of documentation in the theme of the stories on it: the toolbar turns both. */
export function DocsPage(props: PropsWithChildren<DocsContainerProps>): ReactElement {
  const isDark = useSyncExternalStore(watchTheme, readTheme)?.includes('dark');
  return <DocsContainer {...props} theme={isDark ? themes.dark : themes.light} />;
}

function readTheme(): string | undefined {
  return document.documentElement.dataset['llTheme'];
}

function watchTheme(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-ll-theme'] });
  return () => observer.disconnect();
}
