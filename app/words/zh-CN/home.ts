import type { home as english } from '../en/home';

export const home: typeof english = {
  title: '网购有纠纷，来这里解决',
};
