//! One `ChromeDriver` with one headless Chromium, gone when dropped, also after a panic.

use std::fmt;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// Quiet on a closed network, and able to run as root and in a small container.
const ARGUMENTS: [&str; 13] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--lang=id",
    "--window-size=1280,900",
];

/// A browser under control.
pub(crate) struct Driver {
    pub(crate) client: Client,
    process: Child,
    port: u16,
    session: String,
}

impl Driver {
    pub(crate) async fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver on the PATH; `cargo xtask test` installs it");
        let port = announced_port(&mut process);
        // From here on a panic must end the process too.
        let mut starting = Starting(Some(process));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("chromedriver starts a browser");
        let session = client.session_id().await.ok().flatten().expect("a session that was just made");
        Self { client, process: starting.0.take().expect("it was put there above"), port, session }
    }

    /// A command of the Chrome `DevTools` Protocol.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": method, "params": parameters });
        self.post("goog/cdp/execute", body).await
    }

    /// A POST to an endpoint of this session that fantoccini has no name for.
    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
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
        // ChromeDriver ends its browser when the session is deleted, and only then.
        let request = format!(
            "DELETE /session/{} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
            self.session
        );
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(10)));
            let _ = stream.write_all(request.as_bytes());
            let _ = stream.read(&mut [0; 64]);
        }
        end(&mut self.process);
    }
}

/// A process that nobody owns yet.
struct Starting(Option<Child>);

impl Drop for Starting {
    fn drop(&mut self) {
        if let Some(process) = &mut self.0 {
            end(process);
        }
    }
}

fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

/// With port 0 it takes a free one and says which.
fn announced_port(process: &mut Child) -> u16 {
    let output = process.stdout.take().expect("it was piped");
    let mut lines = BufReader::new(output).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|it| {
            let (_, port) = it.split_once("successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        })
        .expect("chromedriver says on which port it listens");
    // It must be able to go on writing.
    std::thread::spawn(move || lines.for_each(drop));
    port
}

fn capabilities() -> Capabilities {
    let mut options = json!({
        "args": ARGUMENTS,
        "prefs": { "intl.accept_languages": "id" },
    });
    if let Some(binary) = browser() {
        options["binary"] = json!(binary);
    }
    let mut capabilities = Capabilities::new();
    capabilities.insert("browserName".into(), json!("chrome"));
    capabilities.insert("goog:chromeOptions".into(), options);
    capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL", "performance": "ALL" }));
    capabilities
}

/// `ChromeDriver` looks for Google Chrome by itself; a distribution names its browser otherwise.
fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |it| it.join(name)))
        .find(|it| it.is_file())
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
