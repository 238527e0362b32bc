namespace Volo.Abp.DependencyInjection;

/// <summary>A service type, with a key or without.</summary>
public readonly struct ServiceIdentifier : IEquatable<ServiceIdentifier>
{
    public ServiceIdentifier(Type serviceType)
    {
        ServiceType = serviceType;
    }

    public ServiceIdentifier(object? serviceKey, Type serviceType)
    {
        ServiceKey = serviceKey;
        ServiceType = serviceType;
    }

    public object? ServiceKey { get; }

    public Type ServiceType { get; }

    public bool Equals(ServiceIdentifier other) => ServiceType == other.ServiceType && Equals(ServiceKey, other.ServiceKey);

    public override bool Equals(object? obj) => obj is ServiceIdentifier other && Equals(other);

    public override int GetHashCode() => ServiceKey is null ? ServiceType.GetHashCode() : HashCode.Combine(ServiceType, ServiceKey);

    public static bool operator ==(ServiceIdentifier left, ServiceIdentifier right) => left.Equals(right);

    public static bool operator !=(ServiceIdentifier left, ServiceIdentifier right) => !left.Equals(right);
}
