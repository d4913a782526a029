/** Licences under which a package may ship: they ask for nothing but that their text is handed on. */
const LICENCES = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

/** Where the data in the program comes from. */
const DATA_SOURCES = [
  {
    what: "Indicators, baselines and targets of the province of Lai Châu",
    source: "Kế hoạch 3707/KH-UBND, Ủy ban nhân dân tỉnh Lai Châu (an official document)",
  },
  {
    what: "Communes of the country with their codes, and the maps of their borders (simplified)",
    source:
      "github.com/thanglequoc/vietnamese-provinces-database (MIT, © 2021 Thang Le Quoc), after the list of the National Statistics Office",
  },
  {
    what: "What the communes came from",
    source: "github.com/tranngocminhhieu/vietnamadminunits (MIT, © 2025 Tran Ngoc Minh Hieu)",
  },
  {
    what: "Names of districts and communes",
    source:
      "Resolutions of the Standing Committee of the National Assembly on administrative units (official documents)",
  },
];

/** Who holds the rights of packages that come without a file of their licence. */
const HOLDERS = [
  { packages: "@fluentui/", holder: "Microsoft Corporation" },
  { packages: "@griffel/", holder: "Microsoft Corporation" },
  { packages: "@nodable/", holder: "Amit Gupta (https://solothought.com)" },
];

/** https://spdx.org/licenses/MIT.html */
const MIT_TEXT = `MIT License

Copyright (c) {holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

module.exports = { DATA_SOURCES, HOLDERS, LICENCES, MIT_TEXT };
