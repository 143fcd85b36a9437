import { configureGlobal } from 'fast-check';

// What lands is tried with the same chances every time; elsewhere, and at night, every run draws its own.
if (process.env['CI'] === 'true' && process.env['RECTO_NIGHTLY'] !== '1') configureGlobal({ seed: 2026_11_23 });
