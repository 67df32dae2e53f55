//! The program: see the library for what it does.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// The system's allocator gives the memory of each page back before the next one asks for it again; that was a fifth of
/// a build.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    bluelamp::cli::run()
}
