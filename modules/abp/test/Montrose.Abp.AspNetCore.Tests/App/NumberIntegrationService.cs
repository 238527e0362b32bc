using Volo.Abp;
using Volo.Abp.Application.Services;

namespace Montrose.Abp.AspNetCore.App;

/// <summary>Only for other applications of the house.</summary>
[IntegrationService]
public class NumberIntegrationService : ApplicationService
{
    public Task<int> GetNextAsync() => Task.FromResult(42);
}
