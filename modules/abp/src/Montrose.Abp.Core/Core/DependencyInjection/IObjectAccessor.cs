namespace Volo.Abp.DependencyInjection;

/// <summary>Holds an object that is known before the container is, or set after it.</summary>
public interface IObjectAccessor<out T>
{
    T? Value { get; }
}
