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
    headers: Vec<Block>,
}

/// A pattern of paths, and what is sent for them; a name that begins with `! ` takes the header of an
/// earlier block away.
struct Block {
    pattern: String,
    headers: Vec<(String, String)>,
}

impl Files {
    fn answer(&self, request: Request) {
        let result = if *request.method() != Method::Get && *request.method() != Method::Head {
            request.respond(Response::empty(405))
        } else if let Some((body, kind)) = self.find(request.url()) {
            let small = self.compressed(&request);
            let mut response = Response::from_data(small.clone().unwrap_or(body));
            if let Some(header) = header("Content-Encoding", "br").filter(|_| small.is_some()) {
                response.add_header(header);
            }
            for header in self.headers_for(request.url()).into_iter().chain(header("Content-Type", kind)) {
                response.add_header(header);
            }
            request.respond(response)
        } else {
            request.respond(Response::from_string("Tidak ada di sini.").with_status_code(404))
        };
        // A browser that went away has no use for an answer.
        drop(result);
    }

    fn headers_for(&self, url: &str) -> Vec<Header> {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let mut found: Vec<&(String, String)> = Vec::new();
        for line in self.headers.iter().filter(|it| fits(&it.pattern, path)).flat_map(|it| &it.headers) {
            match line.0.strip_prefix("! ") {
                Some(name) => found.retain(|it| it.0 != name),
                None => found.push(line),
            }
        }
        found.into_iter().filter_map(|(name, value)| header(name, value)).collect()
    }

    /// The file as it was compressed beforehand, for a browser that takes it so.
    fn compressed(&self, request: &Request) -> Option<Vec<u8>> {
        let takes = |it: &&Header| it.field.equiv("Accept-Encoding") && it.value.as_str().contains("br");
        request.headers().iter().find(takes)?;
        let path = request.url().split(['?', '#']).next()?;
        let path = if path == "/" { "/index.html" } else { path };
        self.find(&[path, ".br"].concat()).map(|it| it.0)
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

/// The blocks of `_headers`.
fn headers_of(folder: &Path) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in fs::read_to_string(folder.join("_headers")).unwrap_or_default().lines() {
        match (line.strip_prefix("  "), blocks.last_mut()) {
            (None, _) => blocks.push(Block { pattern: line.to_owned(), headers: Vec::new() }),
            (Some(header), Some(block)) => {
                let (name, value) = header.split_once(": ").unwrap_or((header, ""));
                block.headers.push((name.to_owned(), value.to_owned()));
            }
            (Some(_), None) => {}
        }
    }
    blocks
}

/// Whether a path fits a pattern with at most one `*`.
fn fits(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((begin, end)) => {
            path.len() >= begin.len() + end.len() && path.starts_with(begin) && path.ends_with(end)
        }
    }
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name, value).ok()
}
