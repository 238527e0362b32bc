using System.Security.Principal;
using Microsoft.AspNetCore.SignalR;

namespace Volo.Abp.AspNetCore.SignalR;

/// <summary>Messages to a user go to the user's id.</summary>
public class AbpSignalRUserIdProvider : IUserIdProvider
{
    public virtual string? GetUserId(HubConnectionContext connection) => connection.User?.FindUserId()?.ToString();
}
