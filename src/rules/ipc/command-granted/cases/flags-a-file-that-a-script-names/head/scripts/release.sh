#!/bin/sh
cargo tauri build \
  --config config/tauri.release.json
