#!/bin/sh
# Makes the certificates of the test server anew, beside this file; the authorities' keys are
# thrown away. Needs openssl 3.
set -eu
cd "$(dirname "$0")"
days=36500
curve='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
authority() {
  openssl req -x509 $curve -keyout "$1.key" -out "$1.crt" -days $days -subj "/CN=$2" \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign'
}
authority authority 'test authority'
authority other-authority 'another test authority'
openssl req $curve -keyout server.key -out server.csr -subj '/CN=localhost'
printf 'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1\nextendedKeyUsage=serverAuth\n' > server.ext
openssl x509 -req -in server.csr -CA authority.crt -CAkey authority.key -set_serial 1 \
  -days $days -extfile server.ext -out server.crt
rm authority.key other-authority.key server.csr server.ext
