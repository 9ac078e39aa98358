//! One driver with one browser, gone when dropped, also after a panic.

#[path = "engine.rs"]
pub(crate) mod engine;
#[path = "engine_log.rs"]
mod log;

use std::fmt;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

use engine::{Engine, Running, Special};

/// How long a driver may take until it listens, far longer than any does.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser under control.
pub(crate) struct Driver {
    pub(crate) client: Client,
    pub(crate) engine: Engine,
    session: String,
    running: Running,
}

impl Driver {
    pub(crate) async fn start_in(engine: Engine, special: &Special) -> Self {
        // From here on a panic ends the process too.
        let running = Running::start(engine, special);
        let address = format!("http://127.0.0.1:{}", running.port);
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", running.port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "the driver of {engine:?} does not listen");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(running.capabilities(engine, special))
            .connect(&address)
            .await
            .unwrap_or_else(|error| panic!("{engine:?} does not start: {error}"));
        let session = client.session_id().await.ok().flatten().expect("a session that was just made");
        Self { client, engine, session, running }
    }

    /// Makes the part of the window that shows the page this large, whatever the browser has around.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        let script = "return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]";
        let start = Instant::now();
        loop {
            let sizes = self.client.execute(script, Vec::new()).await.expect("a page of some size");
            let [wide, high, bars_beside, bars_above]: [u32; 4] =
                serde_json::from_value(sizes).expect("whole sizes");
            if (wide, high) == (width, height) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{:?} stays {wide}x{high}", self.engine);
            let (outer_width, outer_height) = (width + bars_beside, height + bars_above);
            let set = self.client.set_window_rect(0, 0, outer_width, outer_height).await;
            set.unwrap_or_else(|error| panic!("the window cannot be {outer_width}x{outer_height}: {error}"));
            // The browser draws its bars anew in its own time.
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// A command of the Chrome `DevTools` Protocol.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Value {
        if method == "Page.captureScreenshot" && !self.engine.has_cdp() {
            return self.own_picture().await;
        }
        let body = json!({ "cmd": method, "params": parameters });
        self.post("goog/cdp/execute", body).await
    }

    /// A POST to an endpoint of this session that fantoccini has no name for.
    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        if path == "se/log" && !self.engine.has_cdp() {
            return self.own_log(&body["type"]).await;
        }
        self.send(Method::POST, path, Some(body)).await
    }

    /// A GET of the same kind.
    pub(crate) async fn get(&self, path: &str) -> Value {
        self.send(Method::GET, path, None).await
    }

    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let command = Endpoint { method, path: path.to_owned(), body };
        let shown = command.to_string();
        match self.client.issue_cmd(command).await {
            Ok(answer) => answer,
            Err(error) => panic!("{shown}: {error}"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A driver ends its browser when the session is deleted, and only then.
        let request = format!(
            "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            self.session, self.running.port
        );
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.running.port)) {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.read(&mut [0; 64]);
        }
    }
}

/// An endpoint below `/session/ID/`.
#[derive(Debug)]
struct Endpoint {
    method: Method,
    path: String,
    body: Option<Value>,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.method, self.path)
    }
}

impl WebDriverCompatibleCommand for Endpoint {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (self.method.clone(), self.body.as_ref().map(Value::to_string))
    }
}
