using System.Collections;

namespace Volo.Abp.Collections;

public class TypeList : TypeList<object>, ITypeList
{
}

public class TypeList<TBaseType> : ITypeList<TBaseType>
{
    private readonly List<Type> _types = [];

    public int Count => _types.Count;

    public bool IsReadOnly => false;

    public Type this[int index]
    {
        get => _types[index];
        set => _types[index] = Checked(value);
    }

    public void Add<T>()
        where T : TBaseType => _types.Add(typeof(T));

    public bool TryAdd<T>()
        where T : TBaseType
    {
        if (Contains<T>())
            return false;
        Add<T>();
        return true;
    }

    public void Add(Type item) => _types.Add(Checked(item));

    public void Insert(int index, Type item) => _types.Insert(index, Checked(item));

    public int IndexOf(Type item) => _types.IndexOf(item);

    public bool Contains<T>()
        where T : TBaseType => Contains(typeof(T));

    public bool Contains(Type item) => _types.Contains(item);

    public void Remove<T>()
        where T : TBaseType => _types.Remove(typeof(T));

    public bool Remove(Type item) => _types.Remove(item);

    public void RemoveAt(int index) => _types.RemoveAt(index);

    public void Clear() => _types.Clear();

    public void CopyTo(Type[] array, int arrayIndex) => _types.CopyTo(array, arrayIndex);

    public IEnumerator<Type> GetEnumerator() => _types.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _types.GetEnumerator();

    private static Type Checked(Type item)
    {
        if (!typeof(TBaseType).IsAssignableFrom(item))
            throw new ArgumentException($"{item.AssemblyQualifiedName} is not a {typeof(TBaseType).AssemblyQualifiedName}.", nameof(item));
        return item;
    }
}
