# The service and its command line in one image: `serve` unless another command is given.
# Built on the release of Node that package.json names; a test compares the two.

FROM node:26.10-trixie-slim AS manifest
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# Everything: the compiler is a development dependency with binaries in optional ones.
FROM manifest AS build
RUN npm ci
COPY .swcrc nest-cli.json tsconfig.json ./
COPY src src
RUN npm run build

# What runs. The optional dependencies are Node itself, which the image already has.
FROM manifest AS dependencies
RUN npm ci --omit=dev --omit=optional

FROM node:26.10-trixie-slim
LABEL org.opencontainers.image.title="account-behaviour-tracker" \
      org.opencontainers.image.description="Event-sourced account behaviour and its monthly score" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    ABT_DATA_DIR=/data \
    ABT_HOST=0.0.0.0 \
    ABT_PORT=8080
WORKDIR /app
# Owned by root: the process can read its own code and cannot change it.
COPY package.json LICENSE ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
# A volume that is made for it takes this owner over.
RUN install --directory --owner=node --group=node --mode=0700 /data
USER node
EXPOSE 8080
VOLUME /data
# Liveness alone: a node that waits for a database is not cured by a restart.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.ABT_PORT + '/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# Without a shell, so that signals reach the service, which stops by SIGTERM. The flags are those
# of the first line of src/cli.ts.
ENTRYPOINT ["node", "--max-semi-space-size=16", "--heap-growing-percent=50", "--no-allocation-site-pretenuring", "dist/cli.js"]
CMD ["serve"]
