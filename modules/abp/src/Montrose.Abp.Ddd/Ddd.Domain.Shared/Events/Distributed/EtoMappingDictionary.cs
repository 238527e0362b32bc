namespace Volo.Abp.Domain.Entities.Events.Distributed;

/// <summary>Entity type to the type of its transfer object.</summary>
public class EtoMappingDictionary : Dictionary<Type, EtoMappingDictionaryItem>
{
    public void Add<TEntity, TEntityEto>(Type? objectMappingContextType = null) =>
        this[typeof(TEntity)] = new EtoMappingDictionaryItem(typeof(TEntityEto), objectMappingContextType);
}

public class EtoMappingDictionaryItem
{
    public EtoMappingDictionaryItem(Type etoType, Type? objectMappingContextType = null)
    {
        EtoType = etoType;
        ObjectMappingContextType = objectMappingContextType;
    }

    public Type EtoType { get; }

    public Type? ObjectMappingContextType { get; }
}
