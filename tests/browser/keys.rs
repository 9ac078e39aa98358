//! The keyboard, and what has the focus.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
pub(crate) use fantoccini::key::Key;
use serde_json::Value;

use crate::page::Page;

/// What has the focus, as assistive technology is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Focused {
    /// The element's name in lower case; `body` when nothing has the focus.
    pub(crate) tag: String,
    /// The computed role, such as `button`.
    pub(crate) role: String,
    /// The computed accessible name.
    pub(crate) name: String,
}

#[allow(dead_code, reason = "journeys take what they need")]
impl Page {
    /// Presses a key and lets it go.
    pub(crate) async fn press(&self, key: Key) {
        self.strike(&[key.into()]).await;
    }

    /// Presses a key with Shift held, for going backwards with Tab.
    pub(crate) async fn press_shift(&self, key: Key) {
        let shift = char::from(Key::Shift);
        let key = char::from(key);
        let actions = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: shift });
        self.perform(actions).await;
    }

    /// Types letters into what has the focus.
    pub(crate) async fn type_text(&self, text: &str) {
        self.strike(&text.chars().collect::<Vec<_>>()).await;
    }

    /// What has the focus.
    pub(crate) async fn focused(&self) -> Focused {
        let active = self.driver.get("element/active").await;
        let id = active
            .as_object()
            .and_then(|it| it.values().next())
            .and_then(Value::as_str)
            .expect("something always has the focus, if only the body")
            .to_owned();
        let read = async |what: &str| {
            let answer = self.driver.get(&format!("element/{id}/{what}")).await;
            answer.as_str().unwrap_or_default().to_owned()
        };
        Focused {
            tag: read("name").await,
            role: read("computedrole").await,
            name: read("computedlabel").await,
        }
    }

    /// Presses Tab until something with this name has the focus, and gives it.
    pub(crate) async fn tab_to(&self, name: &str) -> Focused {
        let mut seen = Vec::new();
        for _ in 0..200 {
            self.press(Key::Tab).await;
            let focused = self.focused().await;
            if focused.name == name {
                return focused;
            }
            seen.push(focused);
        }
        panic!("Tab never reaches \"{name}\"; it went over {seen:#?}");
    }

    async fn strike(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            actions = actions.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key });
        }
        self.perform(actions).await;
    }

    async fn perform(&self, actions: KeyActions) {
        self.driver.client.perform_actions(actions).await.expect("a keyboard");
    }
}
