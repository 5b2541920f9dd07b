# syntax=docker/dockerfile:1
FROM node:22-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

# What the lock file names; apart from the sources, so that it is made again only when the lock file changes.
FROM base AS manifests
COPY package.json package-lock.json ./
COPY plugins/fact-check/package.json plugins/fact-check/
COPY plugins/related-stories/package.json plugins/related-stories/

FROM manifests AS packages
RUN npm ci --omit=dev --no-audit --no-fund

FROM manifests AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && rm -rf .next/cache

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 GALLEY_DATA=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
COPY package.json tsconfig.json next.config.ts ./
COPY collections collections
COPY plugins plugins
COPY src src
COPY --from=build --chown=node:node /app/.next .next
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "--import", "tsx", "src/server/index.ts"]
