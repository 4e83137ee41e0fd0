'use client';
import { useEffect, useLayoutEffect } from 'react';

/**
 * What listens and reads begins in the very commit that asks for it, and in the order of the tree: first the live
 * connection, then the rows. A plain effect may wait for the next paint: what memory or a fast backend answers
 * would be shown one or two frames later. On a server, where nothing is laid out, it is one, since React would
 * warn of the other.
 */
export const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
