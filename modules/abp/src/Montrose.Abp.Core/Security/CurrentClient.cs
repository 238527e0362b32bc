using System.Security.Principal;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Clients;

public class CurrentClient(ICurrentPrincipalAccessor principalAccessor) : ICurrentClient, ITransientDependency
{
    public virtual string? Id => principalAccessor.Principal?.FindClientId();

    public virtual bool IsAuthenticated => Id is not null;
}
