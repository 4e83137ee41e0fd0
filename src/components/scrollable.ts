/** For what scrolls and has nothing to press in it: keys have to reach it, or they cannot scroll it. */
export const scrollable = { tabIndex: 0 } as const;
