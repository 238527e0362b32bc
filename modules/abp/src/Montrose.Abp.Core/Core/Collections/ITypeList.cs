namespace Volo.Abp.Collections;

/// <summary>A list of types without a common base.</summary>
public interface ITypeList : ITypeList<object>
{
}

/// <summary>A list of types that all derive from <typeparamref name="TBaseType"/>.</summary>
public interface ITypeList<in TBaseType> : IList<Type>
{
    void Add<T>()
        where T : TBaseType;

    bool TryAdd<T>()
        where T : TBaseType;

    bool Contains<T>()
        where T : TBaseType;

    void Remove<T>()
        where T : TBaseType;
}
