# Lotse in a container: one process, one volume, no root.
FROM python:3.12-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/lotse
WORKDIR /src
COPY requirements.lock ./
RUN /opt/lotse/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml LICENSE lotse.py lotse_server.py ./
COPY domain domain
COPY flows flows
COPY locales locales
COPY storage storage
COPY translation translation
COPY bot bot
COPY desk desk
COPY ops ops
COPY examples examples
RUN /opt/lotse/bin/pip install --no-index --no-deps --no-build-isolation .

FROM python:3.12-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin lotse \
    && install --directory --owner=lotse --group=lotse --mode=0700 /data
COPY --from=build /opt/lotse /opt/lotse
ENV PATH=/opt/lotse/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    LOTSE_DATA_DIR=/data \
    LOTSE_HTTP_HOST=0.0.0.0 \
    LOTSE_HTTP_PORT=8080 \
    LOTSE_LOG_FORMAT=json
USER lotse
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request; urllib.request.urlopen('http://127.0.0.1:' + os.environ['LOTSE_HTTP_PORT'] + '/healthz', timeout=4)"]
CMD ["lotse", "serve"]
