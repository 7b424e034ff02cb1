/** One bare address, as people type it (also full-width), in lower case. Nothing that could become a second header or recipient. */
import { z } from 'zod'

const shape = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/

export const email = z
  .string()
  .max(1000, 'email')
  .transform((given) => given.trim().normalize('NFKC').trim().toLowerCase())
  .refine((address) => address !== '', 'required')
  .refine((address) => address === '' || (address.length <= 254 && address.indexOf('@') <= 64 && shape.test(address)), 'email')
