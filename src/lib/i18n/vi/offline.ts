/** Words of offline: keeping the site on this machine. */
export const offline = {
  title: 'Dùng khi mất mạng'
};
