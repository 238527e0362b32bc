namespace Volo.Abp.Domain.Values;

/// <summary>Something that is what its values are and has no identity.</summary>
public abstract class ValueObject
{
    protected abstract IEnumerable<object> GetAtomicValues();

    public bool ValueEquals(object? obj) =>
        obj is ValueObject other
        && other.GetType() == GetType()
        && GetAtomicValues().SequenceEqual(other.GetAtomicValues());
}
