//! Starts Chromium and tells it what to do.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};
use std::{env, fs};

use harness::live::Live;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};
use tokio::runtime::{self, Runtime};

use crate::machine::Needs;

/// Without a window, without a sandbox (which root may not have), and
/// silent on the network but for what a page asks for.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
];

/// The program that drives the browsers.
#[derive(Debug)]
pub struct Driver {
    live: Option<Live>,
    port: u16,
    /// Where the browsers put their profiles. They leave some of it
    /// behind.
    folder: PathBuf,
}

impl Driver {
    /// # Errors
    ///
    /// When the program cannot be started or does not say its port.
    pub fn start(needs: &Needs) -> Result<Driver, String> {
        let folder = env::temp_dir().join(format!("go-to-rust-browser-{}", process::id()));
        fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut command = Command::new(&needs.driver);
        command
            .arg("--port=0")
            .env("TMPDIR", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut live = Live::start(&mut command).map_err(|error| error.to_string())?;
        let stdout = live.child().stdout.take().expect("it is piped");
        let mut lines = BufReader::new(stdout).lines().map_while(Result::ok);
        // "ChromeDriver was started successfully on port 41234."
        let port = lines.find_map(|line| {
            line.split_once("successfully on port ")?
                .1
                .trim_end_matches('.')
                .parse()
                .ok()
        });
        let port = port.ok_or("chromedriver does not say on which port it is")?;
        // It goes on writing, and must not wait for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Driver {
            live: Some(live),
            port,
            folder,
        })
    }

    /// A new browser, with nothing stored.
    ///
    /// # Errors
    ///
    /// When it cannot be started.
    pub fn browser(&mut self, needs: &Needs, site: &str, axe: &str) -> Result<Browser, String> {
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| error.to_string())?;
        let address = format!("http://127.0.0.1:{}", self.port);
        let started = runtime.block_on(async {
            let mut capabilities = DesiredCapabilities::chrome();
            capabilities.set_binary(&needs.chromium.to_string_lossy())?;
            for flag in FLAGS {
                capabilities.add_arg(flag)?;
            }
            capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
            WebDriver::new(address, capabilities).await
        });
        let driver = started.map_err(|error| format!("Chromium does not start: {error}"))?;
        let browser = Browser {
            runtime,
            driver,
            site: site.to_owned(),
            axe: axe.to_owned(),
        };
        let clipboard = json!({ "origin": site, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        browser.devtools("Browser.grantPermissions", clipboard)?;
        Ok(browser)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Ends the program, and with it a browser that did not quit.
        drop(self.live.take());
        // Such a browser may write to the last; what it leaves is the
        // system's to clean.
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// A running browser with one page.
#[derive(Debug)]
pub struct Browser {
    runtime: Runtime,
    driver: WebDriver,
    /// The address of the site.
    pub site: String,
    axe: String,
}

/// A theme, as the system would ask for it.
#[derive(Debug, Clone, Copy)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Browser {
    /// As a browser is at its start: wide, light, with scripts, and with
    /// an empty log.
    pub fn fresh(&self) -> Result<(), String> {
        self.scripts(true)?;
        self.screen(1440, Theme::Light)?;
        self.open("index.html")?;
        self.run::<Value>("localStorage.clear()", json!([]))?;
        self.log().map(drop)
    }

    /// Opens a page of the site.
    pub fn open(&self, page: &str) -> Result<(), String> {
        self.wait(self.driver.goto(format!("{}{page}", self.site)))
    }

    /// Goes back to the page before.
    pub fn back(&self) -> Result<(), String> {
        self.wait(self.driver.back())
    }

    /// The address of the page, from the top of the site.
    pub fn place(&self) -> Result<String, String> {
        let url = self.wait(self.driver.current_url())?;
        Ok(url.as_str().trim_start_matches(&self.site).to_owned())
    }

    /// A width of the screen in pixels, and a theme.
    pub fn screen(&self, width: u32, theme: Theme) -> Result<(), String> {
        self.size(width, 900)?;
        let theme = match theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        let features = json!({ "media": "", "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.devtools("Emulation.setEmulatedMedia", features)
    }

    /// The colours are those that the reader's system sets.
    pub fn force_colours(&self) -> Result<(), String> {
        let features =
            json!({ "media": "", "features": [{ "name": "forced-colors", "value": "active" }] });
        self.devtools("Emulation.setEmulatedMedia", features)
    }

    /// The page as it is printed, on the width of a sheet.
    pub fn print_media(&self) -> Result<(), String> {
        self.screen(760, Theme::Light)?;
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
    }

    /// Whether the scripts of the pages run.
    pub fn scripts(&self, run: bool) -> Result<(), String> {
        self.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": !run }),
        )
    }

    /// What a script of ours returns.
    pub fn run<T: DeserializeOwned>(&self, script: &str, args: Value) -> Result<T, String> {
        let args = args.as_array().expect("a list of arguments").clone();
        let result = self.wait(self.driver.execute(script, args))?;
        result.convert().map_err(|error| error.to_string())
    }

    /// What a script of ours gives to its last argument, when it is done.
    pub fn run_async<T: DeserializeOwned>(&self, script: &str, args: Value) -> Result<T, String> {
        let args = args.as_array().expect("a list of arguments").clone();
        let result = self.wait(self.driver.execute_async(script, args))?;
        result.convert().map_err(|error| error.to_string())
    }

    /// Brings axe-core into the page.
    pub fn bring_axe(&self) -> Result<(), String> {
        self.run::<Value>(&self.axe, json!([])).map(drop)
    }

    /// Presses keys, wherever the focus is.
    pub fn press(&self, keys: &str) -> Result<(), String> {
        self.wait(async { self.driver.active_element().await?.send_keys(keys).await })
    }

    /// Puts the mouse on the first element that the selector finds.
    pub fn hover(&self, selector: &str) -> Result<(), String> {
        self.wait(async {
            let element = self.driver.find(By::Css(selector)).await?;
            self.driver
                .action_chain()
                .move_to_element_center(&element)
                .perform()
                .await
        })
    }

    /// Clicks the first element that the selector finds.
    pub fn click(&self, selector: &str) -> Result<(), String> {
        self.wait(async { self.driver.find(By::Css(selector)).await?.click().await })
    }

    /// Saves a picture of the whole page as PNG, and leaves the screen as
    /// high as the page.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn photograph(&self, file: &Path) -> Result<(), String> {
        let script = "return [innerWidth, document.documentElement.scrollHeight]";
        let [width, height] = self.run(script, json!([]))?;
        self.size(width, height)?;
        let png = self.wait(self.driver.screenshot_as_png())?;
        fs::write(file, png).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// What the browser has to complain about since the last call:
    /// errors of scripts, failed requests, what the policy refuses.
    pub fn log(&self) -> Result<Vec<String>, String> {
        let entries = self.wait(self.driver.get_log("browser"))?;
        Ok(entries
            .into_iter()
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// Ends the browser.
    pub fn quit(self) {
        let Browser {
            runtime, driver, ..
        } = self;
        if let Err(error) = runtime.block_on(driver.quit()) {
            eprintln!("Chromium does not end well: {error}");
        }
    }

    fn size(&self, width: u32, height: u32) -> Result<(), String> {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)
    }

    fn devtools(&self, command: &str, args: Value) -> Result<(), String> {
        self.wait(self.driver.cdp().send_raw(command, args))
            .map(drop)
    }

    fn wait<T>(&self, future: impl Future<Output = WebDriverResult<T>>) -> Result<T, String> {
        self.runtime
            .block_on(future)
            .map_err(|error| error.to_string())
    }
}
