//! Each line of the policy is tried to be broken.

use serde_json::json;

use crate::page::{Page, Viewport};

/// What is tried, the directive that must refuse it, and the attempt; true means that it went through.
const ATTEMPTS: [(&str, &str, &str); 11] = [
    (
        "code as text",
        "trusted-types",
        "try { setTimeout('window.ran = true', 0); } catch { return false; }
         await new Promise((done) => setTimeout(done, 200));
         return window.ran === true;",
    ),
    (
        "a handler in the markup",
        "trusted-types",
        "document.body.setAttribute('onclick', 'window.handled = true'); document.body.click(); return window.handled === true;",
    ),
    (
        "a script of another place",
        "trusted-types",
        "const it = document.createElement('script'); try { it.src = 'http://127.0.0.1:9/x.js'; } catch { return false; } document.body.append(it); return new Promise((done) => { it.onload = () => done(true); it.onerror = () => done(false); });",
    ),
    (
        "markup from text",
        "trusted-types",
        "try { document.body.insertAdjacentHTML('beforeend', '<i>x</i>'); return true; } catch { return false; }",
    ),
    (
        "a second way to make trusted text",
        "trusted-types",
        "try { trustedTypes.createPolicy('lain', { createHTML: (it) => it }); return true; } catch { return false; }",
    ),
    (
        "the same way twice",
        "trusted-types",
        "try { trustedTypes.createPolicy('layak', { createHTML: (it) => it }); return true; } catch { return false; }",
    ),
    (
        "a request to another place",
        "connect-src",
        "return fetch('http://127.0.0.1:9/').then(() => true, () => false);",
    ),
    (
        "a beacon",
        "connect-src",
        "try { new WebSocket('ws://127.0.0.1:9/'); return false; } catch { return false; }",
    ),
    (
        "a picture of another place",
        "img-src",
        "const it = new Image(); return new Promise((done) => { it.onload = () => done(true); it.onerror = () => done(false); it.src = 'http://127.0.0.1:9/x.png'; });",
    ),
    (
        "a frame",
        "frame-src",
        "const it = document.createElement('iframe'); it.src = 'http://127.0.0.1:9/'; document.body.append(it); await new Promise((done) => setTimeout(done, 200)); return false;",
    ),
    (
        "another base",
        "base-uri",
        "const it = document.createElement('base'); it.href = 'http://127.0.0.1:9/'; document.head.append(it); return document.baseURI.includes(':9/');",
    ),
];

#[tokio::test]
async fn every_line_of_the_policy_holds() {
    for (what, directive, attempt) in ATTEMPTS {
        let page = Page::open(Viewport::Desktop).await;
        let script = "window.refused = [];
            document.addEventListener('securitypolicyviolation', (it) => window.refused.push(it.effectiveDirective));";
        page.js(script, Vec::new()).await;
        let through = page.js(&format!("try {{ {attempt} }} catch {{ return false; }}"), Vec::new()).await;
        assert_eq!(through, json!(false), "{what} went through");
        page.until(
            what,
            &format!("return window.refused.some((it) => it.startsWith('{directive}') || it.includes('trusted') && '{directive}' === 'trusted-types')"),
        )
        .await;
    }
}

#[tokio::test]
async fn what_only_a_header_can_say_is_said() {
    let page = Page::open(Viewport::Desktop).await;
    let headers = page
        .js(
            "const it = await fetch('./', { cache: 'reload' }); return Object.fromEntries(it.headers);",
            Vec::new(),
        )
        .await;
    for (name, value) in [
        ("referrer-policy", "no-referrer"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cache-control", "no-cache"),
    ] {
        assert_eq!(headers[name], value, "{headers}");
    }
    let policy = headers["content-security-policy"].as_str().unwrap_or_default();
    assert!(
        policy.contains("frame-ancestors 'none'") && policy.contains("script-src-attr 'none'"),
        "{policy}"
    );
    for denied in ["camera=()", "geolocation=()", "microphone=()", "payment=()"] {
        assert!(headers["permissions-policy"].as_str().is_some_and(|it| it.contains(denied)), "{denied}");
    }
    let refused = "return navigator.permissions.query({ name: 'geolocation' }).then((it) => it.state)";
    assert_eq!(page.js(refused, Vec::new()).await, "denied");
    let program =
        "const it = performance.getEntriesByType('resource').find((it) => it.name.endsWith('.wasm'));
        return (await fetch(it.name)).headers.get('cache-control');";
    assert_eq!(page.js(program, Vec::new()).await, "public, max-age=31536000, immutable");
}
