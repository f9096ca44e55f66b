// The ways in which a script gives a text node another text.

export const WRITERS: Readonly<Record<string, (text: Text, value: string) => void>> = {
  data: (text, value) => (text.data = value),
  nodeValue: (text, value) => (text.nodeValue = value),
  textContent: (text, value) => (text.textContent = value),
  replaceData: (text, value) => text.replaceData(0, text.length, value),
  'empty, then appendData': (text, value) => {
    text.data = '';
    text.appendData(value);
  },
  'insertData, then deleteData': (text, value) => {
    text.insertData(0, value);
    text.deleteData(value.length, text.length - value.length);
  },
};
