import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { late } from './late.js';

type Load = () => Promise<(props: { name: string }) => ReactElement>;

const Panel = ({ name }: { name: string }): ReactElement => <p>Panel of {name}</p>;
const cut = new TypeError('Failed to fetch dynamically imported module');

describe('a component that is loaded late', () => {
  test('is loaded when it is first shown, and is there at once after that', async () => {
    const load = vi.fn<Load>().mockResolvedValue(Panel);
    const Late = late(load);
    expect(load).not.toHaveBeenCalled();
    const first = render(<Late name="Ada" />);
    await screen.findByText('Panel of Ada');
    first.unmount();
    render(<Late name="Bo" />);
    expect(screen.getByText('Panel of Bo')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is loaded while the pointer or the focus comes near', async () => {
    const load = vi.fn<Load>().mockResolvedValue(Panel);
    const Late = late(load);
    render(
      <button type="button" {...Late.near}>
        Open
      </button>,
    );
    await userEvent.hover(screen.getByRole('button'));
    expect(load).toHaveBeenCalledTimes(1);
    render(<Late name="Ada" />);
    await screen.findByText('Panel of Ada');
  });

  test('says when it cannot be loaded, and is there when another try succeeds', async () => {
    const load = vi.fn<Load>().mockRejectedValueOnce(cut).mockResolvedValue(Panel);
    const Late = late(load);
    render(<Late name="Ada" />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Try again');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Panel of Ada');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('tries again when it is shown once more', async () => {
    const load = vi.fn<Load>().mockRejectedValueOnce(cut).mockResolvedValue(Panel);
    const Late = late(load);
    const first = render(<Late name="Ada" />);
    await screen.findByRole('alert');
    first.unmount();
    render(<Late name="Ada" />);
    expect(await screen.findByText('Panel of Ada')).toBeInTheDocument();
  });
});
