namespace Volo.Abp.DependencyInjection;

/// <summary>Registered by convention: a new object each time it is asked for.</summary>
public interface ITransientDependency
{
}

/// <summary>Registered by convention: one object a scope.</summary>
public interface IScopedDependency
{
}

/// <summary>Registered by convention: one object an application.</summary>
public interface ISingletonDependency
{
}
