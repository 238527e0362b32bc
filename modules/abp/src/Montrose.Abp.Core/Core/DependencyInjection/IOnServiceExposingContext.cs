namespace Volo.Abp.DependencyInjection;

/// <summary>Passed to the actions of OnExposing, which may add or remove the types a class is exposed by.</summary>
public interface IOnServiceExposingContext
{
    Type ImplementationType { get; }

    List<ServiceIdentifier> ExposedTypes { get; }
}
