'use client';
import { useMemo } from 'react';
import { describeStatus } from '../core/index.js';
import type { StatusAppearance, StatusModel } from '../core/index.js';

/**
 * How a status looks and reads, whether the model knows it or not.
 *
 * @example
 * const { label, phase, tone, icon } = useStatusAppearance(lemlist, 'replied');
 */
export function useStatusAppearance(
  model: StatusModel,
  status: string,
  substatus?: string,
): StatusAppearance {
  return useMemo(() => describeStatus(model, status, substatus), [model, status, substatus]);
}
