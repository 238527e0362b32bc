using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Montrose.PostgresTesting;
using NSubstitute;
using Volo.Abp;
using Volo.Abp.Account.Emailing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Xunit;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Abp.Management.Identity;

/// <summary>The application on a database of the test class's own.</summary>
public sealed class IdentityApp : IAsyncLifetime
{
    public const string Password = "Correct-Horse-1";

    private PostgresTestDatabase _database = null!;
    private IAbpApplicationWithInternalServiceProvider _application = null!;

    /// <summary>Who would send mails, and what was asked of it.</summary>
    public IAccountEmailer Emailer { get; } = Substitute.For<IAccountEmailer>();

    public Volo.Abp.Emailing.IEmailSender Mails { get; } = Substitute.For<Volo.Abp.Emailing.IEmailSender>();

    public IBackgroundJobManager Jobs { get; } = Substitute.For<IBackgroundJobManager>();

    public async Task InitializeAsync()
    {
        _database = await PostgresTestDatabase.CreateFromTemplateAsync("abp-identity", CreateScript(), async connectionString =>
        {
            await using var dbContext = DbContext(connectionString);
            await dbContext.Database.EnsureCreatedAsync();
        });
        _application = await AbpApplicationFactory.CreateAsync<IdentityTestModule>(options =>
        {
            options.UseAutofac();
            options.Services.Configure<AbpDbConnectionOptions>(o => o.ConnectionStrings.Default = _database.ConnectionString);
        });
        _application.Services.Replace(ServiceDescriptor.Singleton(Emailer));
        _application.Services.Replace(ServiceDescriptor.Singleton(Jobs));
        _application.Services.Replace(ServiceDescriptor.Singleton(Mails));
        await _application.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _application.ShutdownAsync();
        _application.Dispose();
        await _database.DisposeAsync();
    }

    /// <summary>Does the work as one request would: a scope, a tenant and a unit of work of its own.</summary>
    public async Task<TResult> InAsync<TService, TResult>(Guid? tenantId, Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _application.ServiceProvider.CreateAsyncScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var uow = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await work(scope.ServiceProvider.GetRequiredService<TService>());
        await uow.CompleteAsync();
        return result;
    }

    public Task InAsync<TService>(Guid? tenantId, Func<TService, Task> work)
        where TService : notnull =>
        InAsync<TService, bool>(tenantId, async service =>
        {
            await work(service);
            return true;
        });

    public Task<IdentityUser> CreateUserAsync(Guid? tenantId, string userName, string? email = null, string password = Password) =>
        InAsync<IdentityUserManager, IdentityUser>(tenantId, async users =>
        {
            var user = new IdentityUser(Guid.NewGuid(), userName, email ?? userName + "@example.com", tenantId);
            (await users.CreateAsync(user, password)).CheckErrors();
            return user;
        });

    public Task<Volo.Abp.Identity.IdentityRole> CreateRoleAsync(Guid? tenantId, string name) =>
        InAsync<IdentityRoleManager, Volo.Abp.Identity.IdentityRole>(tenantId, async roles =>
        {
            var role = new Volo.Abp.Identity.IdentityRole(Guid.NewGuid(), name, tenantId);
            (await roles.CreateAsync(role)).CheckErrors();
            return role;
        });

    /// <summary>Signs in over a request of its own and keeps the cookie, as a browser does.</summary>
    public async Task<(Microsoft.AspNetCore.Identity.SignInResult Result, string? Cookie)> SignInAsync(Guid? tenantId, string userName, string password = Password)
    {
        string? cookie = null;
        var result = await RequestAsync(tenantId, null, async http =>
        {
            var signIn = http.RequestServices.GetRequiredService<SignInManager<IdentityUser>>();
            var answer = await signIn.PasswordSignInAsync(userName, password, isPersistent: false, lockoutOnFailure: true);
            cookie = CookieOf(http);
            return answer;
        });
        return (result, cookie);
    }

    /// <summary>Who a request with this cookie comes from, and the cookie that the browser has afterwards.</summary>
    public Task<(ClaimsPrincipal? Principal, string? Cookie)> WhoIsAsync(Guid? tenantId, string? cookie) =>
        RequestAsync(tenantId, cookie, async http =>
        {
            var answer = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
            await http.Response.StartAsync();
            return (answer.Principal, CookieOf(http) ?? cookie);
        });

    private async Task<T> RequestAsync<T>(Guid? tenantId, string? cookie, Func<HttpContext, Task<T>> work)
    {
        await using var scope = _application.ServiceProvider.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Scheme = "http";
        http.Request.Host = new HostString("localhost");
        if (cookie is not null)
            http.Request.Headers.Cookie = cookie;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;

        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var uow = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var result = await work(http);
        await uow.CompleteAsync();
        return result;
    }

    private static string? CookieOf(HttpContext http) => http.Response.Headers.SetCookie
        .Select(c => c!.Split(';')[0])
        .LastOrDefault(c => c.StartsWith(".AspNetCore.Identity.Application=", StringComparison.Ordinal));

    private static string CreateScript()
    {
        using var dbContext = DbContext("Host=none");
        return dbContext.Database.GenerateCreateScript();
    }

    private static IdentityTestDbContext DbContext(string connectionString) =>
        new(new DbContextOptionsBuilder<IdentityTestDbContext>().UseNpgsql(connectionString).Options);
}
