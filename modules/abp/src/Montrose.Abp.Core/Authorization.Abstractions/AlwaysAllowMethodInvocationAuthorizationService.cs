namespace Volo.Abp.Authorization;

public class AlwaysAllowMethodInvocationAuthorizationService : IMethodInvocationAuthorizationService
{
    public Task CheckAsync(MethodInvocationAuthorizationContext context) => Task.CompletedTask;
}
