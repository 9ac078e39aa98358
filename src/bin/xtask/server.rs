//! A small server for `dist/`, with the headers that the page is meant to be served with.
//!
//! `cargo xtask serve` and the browser tests use this same file, so what is tested is what a person
//! sees. It serves files, never lists folders and never leaves its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use tiny_http::{Header, Method, Request, Response, Server};

/// A browser asks for a handful of files at once.
const WORKERS: usize = 4;

/// A running server; it stops when dropped.
pub(crate) struct Site {
    server: Arc<Server>,
    workers: Vec<JoinHandle<()>>,
    port: u16,
}

impl Site {
    /// Serves the folder on 127.0.0.1; port 0 takes a free one. `seen` hears of every request.
    pub(crate) fn open(
        folder: impl Into<PathBuf>,
        port: u16,
        seen: impl Fn(&str) + Send + Sync + 'static,
    ) -> Result<Self, String> {
        let folder = folder.into();
        let server = Server::http(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        let port = server.server_addr().to_ip().map_or(port, |it| it.port());
        let server = Arc::new(server);
        let files = Arc::new(Files { headers: headers_of(&folder), folder });
        let seen = Arc::new(seen);
        let workers = (0..WORKERS)
            .map(|_| {
                let (server, files, seen) = (server.clone(), files.clone(), seen.clone());
                std::thread::spawn(move || {
                    for request in server.incoming_requests() {
                        seen(request.url());
                        files.answer(request);
                    }
                })
            })
            .collect();
        Ok(Self { server, workers, port })
    }

    /// Where the page is.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Serves until the program is stopped.
    pub(crate) fn wait(mut self) {
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
    }
}

struct Files {
    folder: PathBuf,
    headers: Vec<Header>,
}

impl Files {
    fn answer(&self, request: Request) {
        let result = if *request.method() != Method::Get && *request.method() != Method::Head {
            request.respond(Response::empty(405))
        } else if let Some((body, kind)) = self.find(request.url()) {
            let mut response = Response::from_data(body);
            for header in self.headers.iter().cloned().chain(header("Content-Type", kind)) {
                response.add_header(header);
            }
            request.respond(response)
        } else {
            request.respond(Response::from_string("Tidak ada di sini.").with_status_code(404))
        };
        // A browser that went away has no use for an answer.
        drop(result);
    }

    fn find(&self, url: &str) -> Option<(Vec<u8>, &'static str)> {
        let path = url.split(['?', '#']).next()?.trim_start_matches('/');
        let path = if path.is_empty() { "index.html" } else { path };
        // Names in dist/ need no escapes; whoever sends one, or a way up, looks for something else.
        if path.contains('%') || path.split('/').any(|it| it.is_empty() || it == "..") {
            return None;
        }
        let body = fs::read(self.folder.join(path)).ok()?;
        Some((body, media_type(path)))
    }
}

fn media_type(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

/// The headers that `_headers` gives to every path.
fn headers_of(folder: &Path) -> Vec<Header> {
    fs::read_to_string(folder.join("_headers"))
        .unwrap_or_default()
        .lines()
        .filter_map(|it| it.strip_prefix("  ")?.split_once(": "))
        .filter_map(|(name, value)| header(name, value))
        .collect()
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}
