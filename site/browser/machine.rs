//! What the tests need from the machine.

use std::env;
use std::path::PathBuf;

use harness::paths::root;

/// The programs and the script.
#[derive(Debug)]
pub struct Needs {
    /// The browser.
    pub chromium: PathBuf,
    /// What drives it.
    pub driver: PathBuf,
    /// axe-core, as one script.
    pub axe: PathBuf,
}

impl Needs {
    /// # Errors
    ///
    /// Says what is missing, and how to get it.
    pub fn find() -> Result<Needs, String> {
        let install =
            "install Chromium and its driver (Debian: apt-get install chromium chromium-driver)";
        let chromium = ["chromium", "chromium-browser", "google-chrome"]
            .iter()
            .find_map(|name| program(name));
        let axe = root().join("site/browser/node_modules/axe-core/axe.min.js");
        if !axe.is_file() {
            return Err("axe-core is missing: run `npm ci` in site/browser".to_owned());
        }
        Ok(Needs {
            chromium: chromium.ok_or(format!("there is no chromium on the PATH; {install}"))?,
            driver: program("chromedriver")
                .ok_or(format!("there is no chromedriver on the PATH; {install}"))?,
            axe,
        })
    }
}

fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}
