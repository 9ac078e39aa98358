//! The page under test: opening it, waiting for it, reading it.
//!
//! How to act on it is in [`crate::act`] and [`crate::keys`], how to judge it in [`crate::axe`] and
//! [`crate::traffic`], and how to look at it in [`crate::picture`]; all of them add methods to
//! [`Page`].

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::Driver;
use crate::driver::engine::{Engine, Special};
use crate::server::Server;
use crate::traffic::Traffic;

/// Far longer than anything takes, so that a slow machine never fails a test.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);
/// Between two looks at the page.
pub(crate) const PAUSE: Duration = Duration::from_millis(40);

/// The two sizes everything is looked at in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Viewport {
    /// 360x800, touch, two device pixels each: a cheap phone.
    Phone,
    /// 1280x800: a computer in an office.
    Desktop,
}

impl Viewport {
    /// Both of them.
    pub(crate) const ALL: [Self; 2] = [Self::Phone, Self::Desktop];

    /// Width and height in CSS pixels.
    pub(crate) const fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (360, 800),
            Self::Desktop => (1280, 800),
        }
    }
}

/// The application in a browser of its own, served by a server of its own.
pub(crate) struct Page {
    pub(crate) driver: Driver,
    pub(crate) server: Server,
    pub(crate) viewport: Viewport,
    pub(crate) traffic: Traffic,
}

#[allow(dead_code, reason = "journeys take what they need")]
impl Page {
    /// Opens the application and waits until it runs.
    pub(crate) async fn open(viewport: Viewport) -> Self {
        Self::open_at(viewport, "").await
    }

    /// Opens it at a place in it, such as `#/tentang`.
    pub(crate) async fn open_at(viewport: Viewport, place: &str) -> Self {
        Self::open_in(Engine::Chromium, viewport, place).await
    }

    /// The same in any engine.
    pub(crate) async fn open_in(engine: Engine, viewport: Viewport, place: &str) -> Self {
        let mut page = Self::prepare_in(engine, viewport, &Special::default()).await;
        page.visit(place).await;
        page.started().await;
        if !engine.has_cdp() {
            // Once more: a bar that came with the first page takes its part of the window.
            page.driver.resize(viewport.size().0, viewport.size().1).await;
        }
        page
    }

    /// A browser of this size that shows nothing yet; [`Page::visit`] goes on.
    pub(crate) async fn prepare(viewport: Viewport) -> Self {
        Self::prepare_in(Engine::Chromium, viewport, &Special::default()).await
    }

    /// The same in any engine, and for a browser that is special.
    pub(crate) async fn prepare_in(engine: Engine, viewport: Viewport, special: &Special) -> Self {
        let page = Self {
            server: Server::start(),
            driver: Driver::start_in(engine, special).await,
            viewport,
            traffic: Traffic::default(),
        };
        let (width, height) = viewport.size();
        if !engine.has_cdp() {
            page.driver.resize(width, height).await;
            return page;
        }
        let is_phone = viewport == Viewport::Phone;
        page.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": width,
                "height": height,
                "deviceScaleFactor": if is_phone { 2 } else { 1 },
                "mobile": is_phone,
            }),
        )
        .await;
        page.driver.indulge().await;
        page.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": is_phone })).await;
        page
    }

    /// Loads the page anew at a place in it; the empty text is its beginning.
    pub(crate) async fn visit(&self, place: &str) {
        let address = format!("{}{place}", self.server.address());
        self.driver
            .client
            .goto(&address)
            .await
            .unwrap_or_else(|error| panic!("cannot open {address}: {error}"));
    }

    /// Waits until the program runs and whatever it starts in the background is done, and counts
    /// requests from then on.
    pub(crate) async fn started(&mut self) {
        self.until(
            "the program to start",
            "const workers = navigator.serviceWorker
               ? await navigator.serviceWorker.getRegistrations() : [];
             return !document.getElementById('gagal').hidden
               || document.documentElement.hasAttribute('data-started')
               && performance.getEntriesByName('layak-started').length > 0
               && document.readyState === 'complete'
               && workers.length > 0 && workers.every((it) => it.active && !it.installing && !it.waiting);",
        )
        .await;
        let failed = "return !document.getElementById('gagal').hidden";
        if self.js(failed, Vec::new()).await == true {
            self.give_up("the program did not start").await;
        }
        self.traffic_begins().await;
    }

    /// Goes to a place within the running page, as a link does.
    pub(crate) async fn go(&self, place: &str) {
        self.js("location.hash = arguments[0]", vec![json!(place)]).await;
    }

    /// The browser's back button.
    pub(crate) async fn back(&self) {
        self.driver.client.back().await.expect("a page before this");
    }

    /// The browser's forward button.
    pub(crate) async fn forward(&self) {
        self.driver.client.forward().await.expect("a page after this");
    }

    /// Loads the page again and waits until it runs.
    pub(crate) async fn reload(&mut self) {
        self.driver.client.refresh().await.expect("a page to reload");
        self.started().await;
    }

    /// The text of the one main heading; fails when there are several.
    pub(crate) async fn h1(&self) -> String {
        self.until(
            "one main heading",
            "return [...document.querySelectorAll('h1')]
               .filter((it) => it.checkVisibility()).length === 1;",
        )
        .await;
        self.text_of("h1").await
    }

    /// Everything that can be read on the page.
    pub(crate) async fn text(&self) -> String {
        self.lay_out_all().await;
        self.text_of("body").await
    }

    /// What can be read in the first element that a CSS selector finds; empty when none is there.
    pub(crate) async fn text_of(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
        let text = self.js(script, vec![json!(selector)]).await;
        text.as_str().unwrap_or_default().trim().to_owned()
    }

    /// Lays out the parts of the page that are not on the screen too, so that they are judged.
    pub(crate) async fn lay_out_all(&self) {
        let script = "for (const it of document.querySelectorAll('main section'))
            it.style.contentVisibility = 'visible';";
        self.js(script, Vec::new()).await;
    }

    /// Waits until these words can be read.
    pub(crate) async fn sees(&self, words: &str) {
        let script = format!("{} return text().includes({})", self.reading(), json!(words));
        self.until(&format!("the words \"{words}\""), &script).await;
    }

    /// Waits until these words can no longer be read.
    pub(crate) async fn no_longer_sees(&self, words: &str) {
        let script = format!("{} return !text().includes({})", self.reading(), json!(words));
        self.until(&format!("\"{words}\" to go"), &script).await;
    }

    /// The beginning of a script that reads the page. `WebKit` leaves out what is not on the screen, so
    /// that is laid out for a moment.
    fn reading(&self) -> &'static str {
        if self.driver.engine != Engine::WebKit {
            return "const text = () => document.body.innerText;";
        }
        "const text = () => {
           const parts = [...document.querySelectorAll('main section')];
           const all = (it) => parts.forEach((part) => { part.style.contentVisibility = it; });
           all('visible');
           const text = document.body.innerText;
           all('');
           return text;
         };"
    }

    /// Waits until the place in the address is this one, such as `#/hasil`.
    pub(crate) async fn at(&self, place: &str) {
        let script = format!("return location.hash === {}", json!(place));
        self.until(&format!("the place {place}"), &script).await;
    }

    /// Waits until a script gives a true value; it may `await`. `what` is for the failure.
    pub(crate) async fn until(&self, what: &str, script: &str) {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {script} }})().then((it) => done(!!it), () => done(false));"
        );
        let start = Instant::now();
        // A page that is just being replaced answers with an error; that is as good as no.
        while self.driver.client.execute_async(&script, Vec::new()).await.ok() != Some(Value::Bool(true)) {
            if start.elapsed() > PATIENCE {
                self.give_up(&format!("waited in vain for {what}")).await;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Fails with what the page and the console say.
    pub(crate) async fn give_up(&self, why: &str) -> ! {
        let text: String = self.text().await.chars().take(800).collect();
        let complaints = self.complaints().await.join("\n");
        panic!("{why}; the page reads:\n{text}\nthe console says:\n{complaints}");
    }

    /// Runs a script with `arguments` and gives what it returns. The page's policy does not bind it.
    pub(crate) async fn js(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.driver
            .client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("the script {script:?} failed: {error}"))
    }

    /// A command of the Chrome `DevTools` Protocol, for what has no word in `WebDriver`.
    pub(crate) async fn cdp(&self, method: &str, parameters: Value) -> Value {
        self.driver.cdp(method, parameters).await
    }

    /// Pretends a media feature, such as `prefers-color-scheme` with `dark`.
    pub(crate) async fn media(&self, feature: &str, value: &str) {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        self.cdp("Emulation.setEmulatedMedia", features).await;
    }

    /// Cuts the connection, or mends it.
    pub(crate) async fn offline(&self, offline: bool) {
        self.cdp("Network.enable", json!({})).await;
        self.cdp(
            "Network.emulateNetworkConditions",
            json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
        )
        .await;
    }

    /// Refuses requests whose address fits a pattern, such as `*.wasm`.
    pub(crate) async fn refuse(&self, patterns: &[&str]) {
        self.cdp("Network.enable", json!({})).await;
        self.cdp("Network.setBlockedURLs", json!({ "urls": patterns })).await;
    }

    /// Fails when the page is wider than the screen.
    pub(crate) async fn fits(&self) {
        assert_eq!(self.wide().await, json!([]), "too wide for {:?}", self.viewport);
    }

    /// The elements that are wider than the screen.
    pub(crate) async fn wide(&self) -> Value {
        self.lay_out_all().await;
        let script = "const root = document.documentElement;
            if (root.scrollWidth <= root.clientWidth) return [];
            return [...document.body.querySelectorAll('*')]
              .filter((it) => it.getBoundingClientRect().right > root.clientWidth)
              .map((it) => it.outerHTML.slice(0, 120));";
        self.js(script, Vec::new()).await
    }
}
