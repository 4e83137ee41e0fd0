'use client';
import { useCallback } from 'react';
import { useGuarded } from './use-guarded.js';

/** What an owner is called: as the host says, else the id. */
export function useOwnerName(ownerName: ((id: string) => string) | undefined): (id: string) => string {
  const ask = useGuarded('ownerName', ownerName);
  return useCallback((id) => ask(id) ?? id, [ask]);
}
