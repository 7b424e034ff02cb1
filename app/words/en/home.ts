export const home = {
  title: 'Settle a dispute about an online purchase',
};
