//! As much `WebDriver` as the journeys need, for a Chromium that is too old for any driver to be had:
//! each command becomes one of its `DevTools` Protocol.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server};

/// Around every script: elements leave the page as numbers and come back as what they were.
const AROUND: &str = "
const kept = (window.layakKept ??= []);
const number = (it) => kept.includes(it) ? kept.indexOf(it) : kept.push(it) - 1;
const out = (it) => it instanceof Element ? { 'element-6066-11e4-a52e-4f735466cecf': `${number(it)}` }
  : Array.isArray(it) ? it.map(out)
  : it && typeof it === 'object' ? Object.fromEntries(Object.entries(it).map(([name, it]) => [name, out(it)]))
  : it ?? null;
const element = (number) => {
  const it = kept[number];
  if (!it?.isConnected) throw new Error('the element is gone');
  return it;
};
const say = (it) => ['input', 'change'].forEach((kind) => it.dispatchEvent(new Event(kind, { bubbles: true })));
";

/// Where to press for an element; nothing for an option, which is chosen without the list opening.
const PRESS: &str = "
const it = element(id);
if (it.tagName === 'OPTION') {
  it.selected = true;
  say(it.closest('select'));
  return null;
}
it.scrollIntoView({ block: 'center', behavior: 'instant' });
const box = it.getClientRects()[0];
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
const hit = document.elementFromPoint(x, y);
if (!it.contains(hit)) throw new Error(`something lies over it: ${hit?.outerHTML.slice(0, 80)}`);
return [x, y];
";

const PATIENCE: Duration = Duration::from_mins(1);

/// A browser and the server that speaks for it; both end when dropped.
pub(crate) struct Bridge {
    server: Arc<Server>,
    pub(crate) port: u16,
}

impl Bridge {
    pub(crate) fn start(browser: &Path, arguments: &[&str]) -> Self {
        let server = Server::http(("127.0.0.1", 0)).expect("a free port on this machine");
        let port = server.server_addr().to_ip().expect("it has one").port();
        let server = Arc::new(server);
        let mut pipe = Pipe::open(browser, arguments);
        let requests = server.clone();
        std::thread::spawn(move || {
            for mut request in requests.incoming_requests() {
                let (status, value) = match pipe.answer(&mut request) {
                    Ok(value) => (200, value),
                    Err(message) => {
                        (500, json!({ "error": "unknown error", "message": message, "stacktrace": "" }))
                    }
                };
                let body = json!({ "value": value }).to_string();
                let kind = Header::from_bytes("Content-Type", "application/json").expect("a header");
                let answer = Response::from_string(body).with_status_code(status).with_header(kind);
                // Whoever asked may be gone.
                let _ = request.respond(answer);
            }
        });
        Self { server, port }
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.server.unblock();
    }
}

/// The browser at the other end of two pipes.
struct Pipe {
    process: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    last: u64,
    target: Option<String>,
    /// What the browser told without being asked.
    events: Vec<Value>,
}

impl Drop for Pipe {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Pipe {
    fn open(browser: &Path, arguments: &[&str]) -> Self {
        // The browser listens on its third and speaks on its fourth descriptor.
        let script = "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null";
        let mut process = Command::new("sh")
            .args(["-c", script])
            .arg(browser)
            .args(arguments)
            .args(["--headless", "--remote-debugging-pipe", "about:blank"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a shell");
        let to = process.stdin.take().expect("it was piped");
        let from = BufReader::new(process.stdout.take().expect("it was piped"));
        let mut pipe = Self { process, to, from, last: 0, target: None, events: Vec::new() };
        pipe.attach().unwrap_or_else(|error| {
            panic!("{} does not run ({error}); `cargo xtask test` installs it", browser.display())
        });
        pipe
    }

    fn attach(&mut self) -> Result<(), String> {
        let target = self.call("Target.createTarget", json!({ "url": "about:blank" }))?;
        let wanted = json!({ "targetId": target["targetId"], "flatten": true });
        let session = self.call("Target.attachToTarget", wanted)?;
        self.target = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Log", "Network"] {
            self.call(&format!("{domain}.enable"), json!({}))?;
        }
        Ok(())
    }

    fn call(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": parameters });
        if let Some(target) = &self.target {
            message["sessionId"] = json!(target);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).map_err(|error| error.to_string())?;
        loop {
            bytes.clear();
            let n = self.from.read_until(0, &mut bytes).map_err(|error| error.to_string())?;
            let text = bytes.strip_suffix(&[0]).filter(|_| n > 0).ok_or("the browser ended")?;
            let mut answer: Value = serde_json::from_slice(text).map_err(|error| error.to_string())?;
            if answer["id"] != self.last {
                self.events.push(answer);
            } else if answer["error"].is_null() {
                return Ok(answer["result"].take());
            } else {
                return Err(answer["error"].to_string());
            }
        }
    }

    /// Runs the body of a function that may wait, and gives what it returns.
    fn run(&mut self, body: &str) -> Result<Value, String> {
        let expression = format!("(async () => {{ {AROUND} {body} }})()");
        let wanted = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let mut answer = self.call("Runtime.evaluate", wanted)?;
        if answer["exceptionDetails"].is_null() {
            return Ok(answer["result"]["value"].take());
        }
        Err(answer["exceptionDetails"]["exception"]["description"].to_string())
    }

    fn answer(&mut self, request: &mut Request) -> Result<Value, String> {
        let mut body = String::new();
        request.as_reader().read_to_string(&mut body).map_err(|error| error.to_string())?;
        let body: Value = serde_json::from_str(&body).unwrap_or_default();
        let path = request.url().trim_start_matches("/session").trim_start_matches("/1").to_owned();
        let words: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
        let (script, arguments) = (body["script"].as_str().unwrap_or_default(), &body["args"]);
        let is_post = *request.method() == Method::Post;
        match words.as_slice() {
            [] if is_post => Ok(json!({ "sessionId": "1", "capabilities": {} })),
            // A browser that is gone has nothing to answer; dropping it ends it.
            [] => Ok(Value::Null),
            ["url"] if !is_post => self.run("return location.href"),
            ["url"] => {
                self.call("Page.navigate", json!({ "url": body["url"] }))?;
                self.loaded()
            }
            ["refresh"] => {
                self.call("Page.reload", json!({}))?;
                self.loaded()
            }
            ["back" | "forward"] => self.run(&format!("history.{}(); return null", words[0])),
            ["execute", "sync"] => {
                self.run(&format!("return out((function () {{ {script} }}).apply(null, {arguments}))"))
            }
            ["execute", "async"] => self.run(&format!(
                "return out(await new Promise((done) =>
                   (function () {{ {script} }}).apply(null, [...{arguments}, done])))"
            )),
            ["element", id, "element"] => self.run(&format!(
                "return out(document.evaluate({}, element({id}), null, 9, null).singleNodeValue)",
                body["value"]
            )),
            ["element", id, "click"] => self.press(id),
            ["element", id, "clear"] => self
                .run(&format!("const it = element({id}); it.focus(); it.value = ''; say(it); return null")),
            ["element", id, "value"] => {
                self.run(&format!("element({id}).focus(); return null"))?;
                self.call("Input.insertText", json!({ "text": body["text"] })).map(|_| Value::Null)
            }
            ["goog", "cdp", "execute"] => {
                self.call(body["cmd"].as_str().unwrap_or_default(), body["params"].clone())
            }
            ["se", "log"] => self.log(&body["type"]),
            _ => Err(format!("{path} is not known here")),
        }
    }

    fn loaded(&mut self) -> Result<Value, String> {
        let start = Instant::now();
        // A page that is just being replaced cannot answer.
        while self.run("return document.readyState") != Ok(json!("complete")) {
            if start.elapsed() > PATIENCE {
                return Err("the page does not load".to_owned());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(Value::Null)
    }

    fn press(&mut self, id: &str) -> Result<Value, String> {
        let place = self.run(&format!("const id = {id}; {PRESS}"))?;
        if !place.is_null() {
            for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
                let event = json!({
                    "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1,
                });
                self.call("Input.dispatchMouseEvent", event)?;
            }
        }
        Ok(Value::Null)
    }

    /// What came since last asked, as `ChromeDriver` gives it.
    fn log(&mut self, kind: &Value) -> Result<Value, String> {
        // What was told before this answer has been read by then.
        self.run("return null")?;
        let performance = kind == "performance";
        let is_wanted = |it: &Value| (it["method"] == "Network.requestWillBeSent") == performance;
        let (wanted, rest) = self.events.drain(..).partition(is_wanted);
        self.events = rest;
        let wanted: Vec<Value> = wanted;
        if performance {
            return Ok(wanted
                .iter()
                .map(|it| json!({ "message": json!({ "message": it }).to_string() }))
                .collect());
        }
        let complaint = |it: &Value| {
            let level = it["params"]["type"].as_str().or(it["params"]["entry"]["level"].as_str());
            let is_bad = it["method"] == "Runtime.exceptionThrown"
                || matches!(level, Some("error" | "warning" | "assert"));
            let text = it["params"].to_string();
            // It warns of every capability to be denied that it does not have.
            let is_bad = is_bad && !text.contains("Permissions-Policy header");
            is_bad.then(|| json!({ "level": "SEVERE", "message": text }))
        };
        Ok(wanted.iter().filter_map(complaint).collect())
    }
}
