import { placeErrors } from './field-errors.js';

const title = ['title'];
const address = ['place', 'address'];
const departments = ['departments'];
const fields = [title, address, ['place', 'point'], departments];

const placed = (field: string) => placeErrors([{ field, detail: '此项必填' }], fields);

describe('an error of the API', () => {
  it('stands beside the field it names', () => {
    expect(placed('place.address').beside).toEqual([{ name: address, errors: ['此项必填'] }]);
  });

  it('stands beside the list when it names one item', () => {
    expect(placed('departments.0').beside).toEqual([{ name: departments, errors: ['此项必填'] }]);
  });

  it('stands beside the first field of an object that is missing', () => {
    expect(placed('place').beside).toEqual([{ name: address, errors: ['此项必填'] }]);
  });

  it('stands above the form when no field is its own', () => {
    expect(placed('contact')).toEqual({ beside: [], elsewhere: ['contact: 此项必填'] });
  });

  it('joins others about the same field', () => {
    const errors = [
      { field: 'title', detail: '一' },
      { field: 'title', detail: '二' },
    ];
    expect(placeErrors(errors, fields).beside).toEqual([{ name: title, errors: ['一', '二'] }]);
  });
});
