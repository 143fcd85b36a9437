// A Debian package out of the unpacked app, by dpkg-deb alone.
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { debianLibraries } from '../set-up/debian-packages.mjs';
import { inside } from '../set-up/root.mjs';
import { run } from '../set-up/run.mjs';

const about = JSON.parse(readFileSync(inside('package.json'), 'utf8'));
const architecture = { x64: 'amd64', arm64: 'arm64' }[process.arch];

const desktopEntry = `[Desktop Entry]
Type=Application
Name=Recto
GenericName=Translation review
GenericName[fr]=Révision de traductions
GenericName[ar]=مراجعة الترجمات
Comment=Review a machine translation beside its source
Comment[fr]=Relire une traduction automatique en regard de sa source
Comment[ar]=راجع ترجمة آلية إلى جانب نصها الأصلي
Exec=recto-desk %F
Icon=recto
Categories=Office;
MimeType=application/x-recto;
StartupWMClass=Recto
`;

const mimeType = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-recto">
    <comment>Recto review</comment>
    <comment xml:lang="fr">révision Recto</comment>
    <comment xml:lang="ar">مراجعة Recto</comment>
    <glob pattern="*.recto"/>
    <icon name="recto"/>
  </mime-type>
</mime-info>
`;

/**
 * The command line opens no page, so there is nothing to sandbox when root runs it; without the switch Chromium would refuse root.
 * --log-level=3 keeps Chromium's remarks on a machine without a desktop off standard error.
 */
const commandLine = `#!/bin/sh
[ "$(id -u)" = 0 ] && set -- --no-sandbox --log-level=3 --cli "$@" || set -- --log-level=3 --cli "$@"
exec /opt/Recto/recto "$@"
`;

function control({ version, kilobytes }) {
  return `Package: recto
Version: ${version}
Architecture: ${architecture}
Maintainer: ${about.author}
Installed-Size: ${kilobytes}
Depends: ${debianLibraries().join(', ')}
Section: text
Priority: optional
Description: Review a machine translation beside its source
 ${about.description}
`;
}

/** Builds the package in `output` and gives its path. A test build is named so, and sorts before the release. */
export function debianPackage(unpacked, output, { testBuild }) {
  const version = testBuild ? `${about.version}~test` : about.version;
  const tree = path.join(output, 'deb');
  rmSync(tree, { recursive: true, force: true });
  const put = (file, content, mode = 0o644) => {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(tree, file), content);
    chmodSync(path.join(tree, file), mode);
  };
  mkdirSync(path.join(tree, 'opt'), { recursive: true });
  cpSync(unpacked, path.join(tree, 'opt/Recto'), { recursive: true });
  // Where user namespaces are closed, Chromium's sandbox needs this program to be root's and setuid.
  chmodSync(path.join(tree, 'opt/Recto/chrome-sandbox'), 0o4755);
  put('usr/bin/recto', commandLine, 0o755);
  symlinkSync('/opt/Recto/recto', path.join(tree, 'usr/bin/recto-desk'));
  put('usr/share/applications/recto.desktop', desktopEntry);
  put('usr/share/mime/packages/recto.xml', mimeType);
  put('usr/share/icons/hicolor/scalable/apps/recto.svg', readFileSync(inside('scripts/package/icon.svg')));
  put('usr/share/doc/recto/copyright', readFileSync(inside('LICENSE')));
  copyFileSync(inside('THIRD_PARTY.md'), path.join(tree, 'usr/share/doc/recto/THIRD_PARTY.md'));
  put('DEBIAN/control', control({ version, kilobytes: Math.ceil(bytesUnder(tree) / 1024) }));
  const file = path.join(output, `recto_${version}_${architecture}.deb`);
  // A test build is unpacked once: it need not be small.
  const compression = testBuild ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6'];
  if (run('dpkg-deb', ['--root-owner-group', ...compression, '--build', tree, file], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) throw new Error('dpkg-deb failed: see its message above.');
  rmSync(tree, { recursive: true });
  return file;
}

function bytesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(path.join(entry.parentPath, entry.name)).size : 0), 0);
}
