global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.EntityFrameworkCore.Infrastructure;
global using Microsoft.EntityFrameworkCore.Internal;
