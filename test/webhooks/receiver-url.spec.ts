import { Malformed } from '../../src/kernel/errors.ts';
import { receiverUrl } from '../../src/webhooks/receiver-url.ts';

it.each([
  ['https://platform.example/hook?tenant=1', 'https://platform.example/hook?tenant=1'],
  ['http://localhost:8080', 'http://localhost:8080/'],
  ['http://127.0.0.1/hook', 'http://127.0.0.1/hook'],
  ['http://[::1]:1/hook', 'http://[::1]:1/hook'],
  // As the URL standard reads it.
  ['http://2130706433/', 'http://127.0.0.1/'],
])('takes %s', (text, url) => {
  expect(receiverUrl(text)).toBe(url);
});

it.each([
  'http://platform.example/hook',
  'http://127.0.0.1.platform.example/',
  'http://localhost.platform.example/',
  'http://10.0.0.1/',
  'https://user@platform.example/',
  'https://:secret@platform.example/',
  'https://platform.example/#part',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'platform.example',
  '',
  `https://platform.example/${'x'.repeat(2_048)}`,
])('refuses %s', (text) => {
  expect(() => receiverUrl(text)).toThrow(Malformed);
});
