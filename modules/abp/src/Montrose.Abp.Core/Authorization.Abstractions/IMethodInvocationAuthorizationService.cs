namespace Volo.Abp.Authorization;

/// <summary>Checks what the attributes of a method and its class ask for.</summary>
public interface IMethodInvocationAuthorizationService
{
    /// <exception cref="AbpAuthorizationException">The caller may not call it.</exception>
    Task CheckAsync(MethodInvocationAuthorizationContext context);
}
