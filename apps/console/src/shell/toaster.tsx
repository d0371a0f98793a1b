import { message } from 'antd';
import { useEffect } from 'react';
import type { Toast } from '../look';

/** Shows the newest toast; those before go by themselves. */
export const Toaster = ({ of }: { readonly of: Toast }) => {
  const [shows, place] = message.useMessage();
  useEffect(() => void shows[of.kind](of.text), [of, shows]);
  return place;
};
