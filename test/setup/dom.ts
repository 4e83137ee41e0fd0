import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom lays nothing out; without a size the virtualised rows of a table would be none.
const size = (pixels: number): PropertyDescriptor => ({ configurable: true, get: () => pixels });
Object.defineProperty(Element.prototype, 'clientHeight', size(600));
Object.defineProperty(Element.prototype, 'clientWidth', size(1200));
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', size(40));

// A busy machine is slow, not wrong: much is loaded when it is first shown.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
