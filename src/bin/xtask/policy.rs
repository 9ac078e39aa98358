//! What the browser is told that the page may do: as little as it needs.
//!
//! There are two policies, and a browser obeys both. The first stands in the page and in
//! `dist/_headers`, which static hosts and our own server read. The second is added by the first script
//! of the page, and only where the browser knows `wasm-unsafe-eval`: a Chromium before 97 takes that
//! word for nothing, and would then refuse the program itself. So the first one binds script elements,
//! handlers, styles and connections, and leaves `script-src` to the second. On those old phones text
//! still never becomes code, because Trusted Types forbid it.

/// What both say about everything but scripts and styles.
const FIXED: &str = "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
     worker-src 'self'; base-uri 'none'; form-action 'none'; \
     require-trusted-types-for 'script'; trusted-types layak";

/// The policy for every browser, with the hashes of the scripts and styles inside the page.
///
/// Trusted Types are demanded and one is made, once, by the start script: the address of the service
/// worker. No other text ever becomes code or markup.
pub(crate) fn for_every_browser(scripts: &[String], styles: &[String]) -> String {
    let scripts = sources("script-src-elem 'self'", scripts);
    let styles = sources("style-src 'self'", styles);
    format!(
        "{scripts}; script-src-attr 'none'; {styles}; font-src 'none'; frame-src 'none'; media-src 'none'; \
         object-src 'none'; {FIXED}"
    )
}

/// The script that adds the narrow policy, where `toSorted` shows a browser that knows all its words
/// (Chromium 110, Firefox 115, Safari 16). `scripts` are those that come after it.
pub(crate) fn narrowing(scripts: &[String], styles: &[String]) -> String {
    let scripts = sources("script-src 'self' 'wasm-unsafe-eval'", scripts);
    let styles = sources("style-src 'self'", styles);
    let policy = format!("default-src 'none'; {scripts}; {styles}; {FIXED}");
    [
        "if(Array.prototype.toSorted){const it=document.createElement(\"meta\");",
        "it.httpEquiv=\"Content-Security-Policy\";it.content=\"",
        &policy,
        "\";document.head.append(it)}",
    ]
    .concat()
}

/// What keeps its name only as long as its content: it may be kept for ever. Everything else is asked
/// for again, so that a new version is seen.
const HASHED: [&str; 3] = ["/*.wasm", "/app-*.js", "/*.css"];

/// The `_headers` file: a block that holds for every path, then how long what is kept.
pub(crate) fn headers_file(policy: &str) -> String {
    // A page cannot say by itself who may frame it; only the header counts for that.
    let policy = format!("{policy}; frame-ancestors 'none'");
    let lines = [
        ("Content-Security-Policy", policy.as_str()),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", &permissions()),
    ]
    .map(|(name, value)| format!("  {name}: {value}\n"));
    let kept = HASHED
        .map(|it| format!("{it}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"));
    format!("/*\n{}  Cache-Control: no-cache\n{}", lines.concat(), kept.concat())
}

fn sources(directive: &str, hashes: &[String]) -> String {
    let mut words = vec![directive.to_owned()];
    words.extend(hashes.iter().map(|it| format!("'{it}'")));
    words.join(" ")
}

/// Denies every capability that current browsers know by name.
fn permissions() -> String {
    const NAMES: [&str; 23] = [
        "accelerometer",
        "autoplay",
        "browsing-topics",
        "camera",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "gamepad",
        "geolocation",
        "gyroscope",
        "hid",
        "identity-credentials-get",
        "idle-detection",
        "local-fonts",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "publickey-credentials-get",
        "screen-wake-lock",
        "serial",
        "usb",
        "xr-spatial-tracking",
    ];
    NAMES.map(|it| format!("{it}=()")).join(", ")
}
