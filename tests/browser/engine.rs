//! The browsers that the application is walked through in, and how each is started.

#[path = "engine_bridge.rs"]
mod bridge;
#[path = "engine_find.rs"]
mod find;

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use bridge::Bridge;
use find::{mini_browser, on_path};

/// Quiet on a closed network, and able to run as root and in a small container.
const ARGUMENTS: [&str; 12] = [
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

/// How often a driver is started before it is given up.
const TRIES: usize = 5;

/// Where the set-up puts the old browser.
const CHROMIUM_92: &str = "target/tools/chromium-92/chromium";

/// Both browsers refuse to become as narrow as a phone because of their own bars; each reads a style
/// sheet for those from its folder of settings.
const NARROW_FIREFOX: &str = ":root { min-width: 0 !important; min-height: 0 !important; }";
const NARROW_WEBKIT: &str = "* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; }";

/// A browser engine, with the driver that speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "most journeys need one")]
pub(crate) enum Engine {
    /// The current one, in which every journey runs.
    Chromium,
    /// The Chromium of phones that stopped at Android 5 to 7, or little older.
    Chromium92,
    Firefox,
    WebKit,
}

#[allow(dead_code, reason = "most journeys need one engine")]
impl Engine {
    /// Whether the browser is to be had for this machine at all; the set-up says the same.
    pub(crate) const fn exists_here(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => true,
            Self::WebKit => cfg!(target_os = "linux"),
            Self::Chromium92 => cfg!(all(target_os = "linux", target_arch = "x86_64")),
        }
    }

    /// Whether its driver takes commands of the Chrome `DevTools` Protocol and keeps logs.
    pub(crate) const fn has_cdp(self) -> bool {
        matches!(self, Self::Chromium | Self::Chromium92)
    }

    /// A short name for files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Chromium92 => "chromium92",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// What one browser is given beyond what all are: for a device that lacks something.
#[derive(Default)]
pub(crate) struct Special {
    pub(crate) arguments: Vec<String>,
    pub(crate) variables: Vec<(&'static str, PathBuf)>,
}

impl Special {
    pub(crate) fn with(argument: &str) -> Self {
        Self { arguments: vec![argument.to_owned()], ..Self::default() }
    }
}

/// A driver that runs, with whatever belongs to it; all of it is gone when dropped.
pub(crate) struct Running {
    pub(crate) port: u16,
    processes: Vec<Child>,
    bridge: Option<Bridge>,
    /// The browser's own settings, for this one session.
    folder: Option<PathBuf>,
    said: Arc<Mutex<Vec<String>>>,
}

impl Running {
    pub(crate) fn start(engine: Engine, special: &Special) -> Self {
        // A driver takes a free port, and ends at once when another took the same meanwhile.
        (0..TRIES).find_map(|_| Self::tried(engine, special)).unwrap_or_else(|| {
            panic!("the driver of {engine:?} ends before it says where it listens, {TRIES} times")
        })
    }

    fn tried(engine: Engine, special: &Special) -> Option<Self> {
        let mut it =
            Self { port: 0, processes: Vec::new(), bridge: None, folder: None, said: Arc::default() };
        let mut command = match engine {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Chromium92 => {
                let bridge = Bridge::start(&in_repository(CHROMIUM_92), &ARGUMENTS);
                it.port = bridge.port;
                it.bridge = Some(bridge);
                return Some(it);
            }
            Engine::Firefox => {
                it.folder_with("chrome/userChrome.css", NARROW_FIREFOX);
                // Otherwise two of them would quarrel about one port.
                let mut command = Command::new("geckodriver");
                command.arg("--websocket-port=0");
                command
            }
            Engine::WebKit => {
                let settings = it.folder_with("gtk-3.0/gtk.css", NARROW_WEBKIT);
                let mut command = Command::new("WebKitWebDriver");
                command.env("DISPLAY", it.screen()).env("XDG_CONFIG_HOME", settings).env("LC_ALL", "C.UTF-8");
                command
            }
        };
        it.port = if engine.has_cdp() { 0 } else { free_port() };
        let mut process = command
            .envs(special.variables.iter().map(|(name, value)| (name, value)))
            .arg(format!("--port={}", it.port))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(if engine.has_cdp() { Stdio::null() } else { Stdio::piped() })
            .spawn()
            .unwrap_or_else(|error| {
                panic!("the driver of {engine:?} does not start ({error}); `cargo xtask test` installs it")
            });
        if let Some(errors) = process.stderr.take() {
            it.listen(BufReader::new(errors));
        }
        let output = process.stdout.take().expect("it was piped");
        it.processes.push(process);
        if engine.has_cdp() {
            it.port = it.announced(output, |line| {
                let (_, port) = line.split_once("successfully on port ")?;
                port.trim_end_matches('.').parse().ok()
            })?;
        } else {
            it.listen(BufReader::new(output));
        }
        Some(it)
    }

    /// What the driver and its browser wrote since last asked.
    pub(crate) fn said(&self) -> Vec<String> {
        std::mem::take(&mut *self.said.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// What the driver must know to start the browser.
    pub(crate) fn capabilities(&self, engine: Engine, special: &Special) -> Capabilities {
        let folder = self.folder.as_deref().unwrap_or(Path::new(""));
        let wanted = match engine {
            Engine::Chromium => chromium(special),
            // Its bridge starts it without.
            Engine::Chromium92 => json!({}),
            Engine::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless", "-profile", folder],
                    "prefs": {
                        "intl.accept_languages": "id",
                        "toolkit.legacyUserProfileCustomizations.stylesheets": true,
                    },
                },
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        };
        wanted.as_object().into_iter().flatten().map(|(name, it)| (name.clone(), it.clone())).collect()
    }

    /// A folder for this session alone that holds one file.
    fn folder_with(&mut self, file: &str, text: &str) -> PathBuf {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = in_repository("target/engines").join(format!("{}-{number}", std::process::id()));
        let place = folder.join(file);
        let parent = place.parent().expect("it lies in the folder");
        fs::create_dir_all(parent).and_then(|()| fs::write(&place, text)).expect("target/ can be written");
        self.folder = Some(folder.clone());
        folder
    }

    /// A screen in memory, for a browser that cannot do without; its name.
    fn screen(&mut self) -> String {
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb on the PATH; `cargo xtask test` installs it");
        let output = process.stdout.take().expect("it was piped");
        self.processes.push(process);
        let number: Option<u32> = self.announced(output, |line| line.trim().parse().ok());
        let number = number.expect("Xvfb finds a screen that nobody has");
        format!(":{number}")
    }

    /// Reads until a line says what is looked for; nothing where the program ends before.
    fn announced<T>(
        &self,
        output: impl Read + Send + 'static,
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let mut reader = BufReader::new(output);
        let mut line = String::new();
        loop {
            line.clear();
            if reader.read_line(&mut line).unwrap_or(0) == 0 {
                return None;
            }
            if let Some(it) = find(line.trim_end()) {
                self.listen(reader);
                return Some(it);
            }
        }
    }

    /// It must be able to go on writing; what it writes is kept.
    fn listen(&self, reader: BufReader<impl Read + Send + 'static>) {
        let said = self.said.clone();
        std::thread::spawn(move || {
            for line in reader.lines().map_while(Result::ok) {
                said.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The driver first, then the screen that its browser was drawn on.
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn chromium(special: &Special) -> Value {
    let own = special.arguments.iter().map(String::as_str);
    let arguments: Vec<&str> = std::iter::once("--headless=new").chain(ARGUMENTS).chain(own).collect();
    let mut options = json!({ "args": arguments, "prefs": { "intl.accept_languages": "id" } });
    // ChromeDriver looks for Google Chrome by itself; a distribution names its browser otherwise.
    if let Some(binary) = on_path(&["chromium", "chromium-browser", "google-chrome"]) {
        options["binary"] = json!(binary);
    }
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}

fn in_repository(place: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(place)
}

/// For drivers that cannot choose one and say which.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on this machine");
    listener.local_addr().expect("it has one").port()
}
